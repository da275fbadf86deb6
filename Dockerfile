# Three stages: what builds, what the running server needs of npm, and the server.
FROM node:20-bookworm-slim AS base
WORKDIR /app
ENV STRAPI_TELEMETRY_DISABLED=true

FROM base AS build
# Only used where better-sqlite3 has no ready-made binary for the platform.
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY config config
COPY database database
COPY public public
COPY src src
# Strapi makes the folder of compiled migrations if it is missing, but at run time the code belongs to root.
RUN npm run build && mkdir -p dist/database/migrations

FROM base AS dependencies
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force

FROM base AS runtime
ENV NODE_ENV=production HOST=0.0.0.0 PORT=1337
COPY package.json package-lock.json tsconfig.json ./
COPY --from=dependencies /app/node_modules node_modules
# The sources are part of it: schemas and plugin manifests are read from there, and the stamp of the build is checked against them.
COPY --from=build /app/config config
COPY --from=build /app/database database
COPY --from=build /app/public public
COPY --from=build /app/src src
COPY --from=build /app/dist dist
# The server writes here and nowhere else.
RUN mkdir -p .tmp public/uploads && chown node:node .tmp public/uploads
USER node
EXPOSE 1337
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 1337}/_health`).then((r) => process.exit(r.status === 204 ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/commands/start.js"]
