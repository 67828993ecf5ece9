// The API described by itself, as OpenAPI 3.1: made from the same schemas that judge the calls.
import { z } from "zod";
import type { Call } from "./call.ts";
import { calls } from "./calls.ts";

export function openApi({ origin, version }: { origin: string; version: string }): object {
  const paths = Object.entries(calls as unknown as Record<string, Call>).map(([name, call]) => [
    `/api/${name}`,
    { post: operation(name, call) },
  ]);
  return {
    openapi: "3.1.0",
    info: { title: "Dabir", version, license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: origin }],
    security: [{ session: [] }, { token: [] }],
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: {
        session: { type: "apiKey", in: "cookie", name: "dabir.session_token" },
        token: { type: "http", scheme: "bearer" },
      },
      schemas: { Fault: FAULT },
    },
  };
}

function operation(name: string, call: Call): object {
  return {
    operationId: name,
    tags: [name.split(".")[0]],
    summary: call.summary,
    description: call.scope ? `Scope of a token: \`${call.scope}\`.` : "Not by token.",
    ...requestOf(call),
    responses: {
      200: { description: "Done.", content: { "application/json": { schema: {} } } },
      default: {
        description: "Refused: the code says why.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Fault" } } },
      },
    },
  };
}

/** JSON in the body; or a file there and the fields in the address. */
function requestOf({ input, file }: Call): object {
  const schema = schemaOf(input);
  if (!file) return { requestBody: { required: true, content: { "application/json": { schema } } } };
  const { properties = {}, required = [] } = schema as {
    properties?: Record<string, object>;
    required?: string[];
  };
  return {
    parameters: Object.entries(properties).map(([name, field]) => ({
      name,
      in: "query",
      required: required.includes(name),
      schema: field,
    })),
    requestBody: {
      required: true,
      content: Object.fromEntries(file.types.map((type) => [type, { schema: {} }])),
    },
  };
}

export function schemaOf(input: z.ZodType): object {
  const { $schema: _, ...schema } = z.toJSONSchema(input, {
    io: "input",
    unrepresentable: "any",
    // A Date is what code hands over; from outside it is text.
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === "date")
        Object.assign(jsonSchema, { type: "string", format: "date-time" });
    },
  });
  return schema;
}

const FAULT = {
  type: "object",
  required: ["error"],
  properties: {
    error: {
      type: "object",
      required: ["code", "message"],
      properties: {
        code: { type: "string" },
        message: { type: "string", description: "What happened and how to mend it, in English." },
        fields: { type: "object", additionalProperties: { type: "string" } },
        params: { type: "object" },
      },
    },
  },
};
