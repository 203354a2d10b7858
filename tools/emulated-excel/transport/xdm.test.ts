import { createXdmHost, type XdmHost } from "./xdm";

const IDENTITY = {
  appId: "app",
  conversationId: "c1",
  documentUrl: "https://comune.example/Cartel1.xlsx",
  locale: "it-IT",
};

function host(answer = "{}"): XdmHost {
  const context = { excelApi: () => "1.14", isReadOnly: () => true, settings: new Map() };
  return createXdmHost(IDENTITY, context, () => Promise.resolve(answer));
}

function request(action: string, data: unknown, type = 0): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: action,
    _conversationId: "c1",
    _correlationId: 7,
    _actionType: type,
    _data: data,
  });
}

function batch(dispatch: number): string {
  const array = ["IterativeExecutor", "POST", "ProcessQuery", [], "{}", 0, 1];
  return request("executeMethod", { ArrayData: array, DdaMethod: { DispatchId: dispatch } });
}

const dataOf = (message: string | null): unknown => {
  const { _data: data } = JSON.parse(message ?? "{}") as { readonly _data: unknown };
  return data;
};

describe("the messages of Excel on the web", () => {
  it("answers in the conversation and to the request that asked", async () => {
    const answer = await host().receive(request("appCommandInvoked", {}, 1));
    expect(JSON.parse(answer ?? "")).toEqual({
      _messageType: 1,
      _actionName: "appCommandInvoked",
      _conversationId: "c1",
      _correlationId: 7,
      _errorCode: 0,
      _responseType: 0,
      _serializerVersion: 1,
      _data: { Error: 0 },
    });
  });

  it("says of a workbook open for reading only that it is", async () => {
    const asked = request("ContextActivationManager_getAppContextAsync", "app");
    expect(dataOf(await host().receive(asked))).toMatchObject({ _clientMode: 0 });
  });

  it("notes what the add-in tells, and does not answer", async () => {
    const told = host();
    const message = request("ContextActivationManager_notifyHost", ["app", 15, "x"]);
    expect(await told.receive(message)).toBeNull();
    expect(told.notices).toEqual([{ action: 15, data: ["x"] }]);
  });

  it("hands on the body of an answer as the text that it is", async () => {
    const body = `{"Results":[],"TraceIds":[]}`;
    expect(dataOf(await host(body).receive(batch(93)))).toEqual({
      Error: 0,
      Version: 1,
      Data: [200, ["Content-Type", "application/json"], body],
    });
  });

  it("tells by number that a batch was not begun, and hands on an error half-way", async () => {
    const failed = (results: readonly unknown[]): string =>
      JSON.stringify({
        Error: { Code: "InvalidOperationInCellEditMode" },
        ProcessedResults: { Results: results },
      });
    expect(dataOf(await host(failed([])).receive(batch(93)))).toEqual({ Error: 5004, Version: 1 });
    const halfWay = await host(failed([{}])).receive(batch(93));
    expect(dataOf(halfWay)).toMatchObject({ Error: 0 });
  });

  it("refuses by name what it does not know", async () => {
    await expect(host().receive(batch(64))).rejects.toThrow("not emulated: dispatch 64");
    await expect(host().receive(request("Other", null))).rejects.toThrow(
      "not emulated: message Other",
    );
  });

  it("delivers events to whoever has registered, under the number of the registration", async () => {
    const listening = host();
    const event = { type: 17, targetId: "{1}", args: "{}" };
    expect(() => listening.eventMessage([event])).toThrow("listens to no event");
    await listening.receive(request("richApiMessage", {}, 1));
    expect(JSON.parse(listening.eventMessage([event]))).toMatchObject({
      _correlationId: 7,
      _responseType: 1,
      _data: { ArrayData: [[65536, 17, "{1}", "{}", 0, false]] },
    });
    await listening.receive(request("richApiMessage", {}, 2));
    expect(() => listening.eventMessage([event])).toThrow("listens to no event");
  });
});
