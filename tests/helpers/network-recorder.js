'use strict';

/**
 * Loaded into a server under test with `node --require`: notes every attempt to reach another machine, by name or by
 * address, as a line of JSON in the file that NETWORK_RECORD names. It lets the attempt go on; the test fails on it later.
 */
const dgram = require('node:dgram');
const dns = require('node:dns');
const fs = require('node:fs');
const net = require('node:net');

const record = process.env.NETWORK_RECORD;

if (record) {
  const isLocal = (host) =>
    !host ||
    host === 'localhost' ||
    host === '0.0.0.0' ||
    host === '::' ||
    /^(127\.|::1$|::ffff:127\.)/.test(host);

  const note = (kind, host, port) => {
    if (isLocal(host)) return;
    const stack = new Error().stack
      .split('\n')
      .slice(3, 9)
      .map((line) => line.trim());
    fs.appendFileSync(
      record,
      `${JSON.stringify({ kind, host: String(host), port, pid: process.pid, stack })}\n`,
    );
  };

  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function recordedConnect(...args) {
    // net.connect passes its already normalised arguments as one array.
    const [first, second] = Array.isArray(args[0]) ? args[0] : args;
    if (typeof first === 'object' && first !== null) {
      if (!first.path) note('connect', first.host, first.port);
    } else if (typeof first === 'number' || /^\d+$/.test(String(first))) {
      note('connect', typeof second === 'string' ? second : 'localhost', first);
    }
    return connect.apply(this, args);
  };

  const send = dgram.Socket.prototype.send;
  dgram.Socket.prototype.send = function recordedSend(...args) {
    const address = args.find((value, index) => index > 1 && typeof value === 'string');
    note('datagram', address);
    return send.apply(this, args);
  };

  for (const name of Object.keys(dns).filter((key) => /^(lookup|resolve|reverse)/.test(key))) {
    for (const room of [dns, dns.promises]) {
      const original = room[name];
      if (typeof original !== 'function') continue;
      room[name] = function recordedName(host, ...rest) {
        note(`dns.${name}`, host);
        return original.call(this, host, ...rest);
      };
    }
  }
}
