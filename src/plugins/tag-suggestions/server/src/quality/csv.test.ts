import { csvOf, type Cell } from './csv';

async function textOf(columns: string[], rows: Iterable<Cell[]> | AsyncIterable<Cell[]>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of csvOf({ columns, rows }, () => undefined))
    chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks).toString('utf8');
}

describe('a table as CSV', () => {
  it('starts with a byte order mark and the columns, also when there are no rows', async () => {
    expect(await textOf(['name', 'count'], [])).toBe('\ufeffname,count\r\n');
  });

  it('quotes what needs it, in any script', async () => {
    const text = await textOf(
      ['a', 'b'],
      [
        ['Delhi, India', 'says "yes"'],
        ['नई दिल्ली', 'two\nlines'],
      ],
    );
    expect(text).toBe('\ufeffa,b\r\n"Delhi, India","says ""yes"""\r\nनई दिल्ली,"two\nlines"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('disarms the formula %j', async (cell) => {
    const [, line = ''] = (await textOf(['a'], [[cell]])).split('\r\n');
    expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
  });

  it('leaves numbers, shares and gaps as they are', async () => {
    const row = [0, -2.5, 0.25, null, undefined, true, false, new Date('2026-11-22T10:00:00Z')];
    const text = await textOf([...'abcdefgh'], [row]);
    expect(text.split('\r\n')[1]).toBe('0,-2.5,0.25,,,yes,no,2026-11-22T10:00:00.000Z');
  });

  it('asks for rows only as they are read', async () => {
    let asked = 0;
    async function* rows() {
      for (;;) yield [asked++];
    }
    const csv = csvOf({ columns: ['n'], rows: rows() }, () => undefined);
    await csv[Symbol.asyncIterator]().next();
    csv.destroy();
    expect(asked).toBeLessThan(10_000);
  });

  it('tells of rows that end in an error', async () => {
    async function* rows() {
      yield ['one'];
      throw new Error('the database is gone');
    }
    const failed = jest.fn();
    const csv = csvOf({ columns: ['n'], rows: rows() }, failed);
    await expect(csv.toArray()).rejects.toThrow('the database is gone');
    expect(failed).toHaveBeenCalled();
  });
});
