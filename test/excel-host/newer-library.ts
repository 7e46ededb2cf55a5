/** The library's own means of making its classes, as far as they are used here. */
interface Helper {
  createPropertyObject(type: unknown, parent: object, name: string, isCollection: boolean, flags: number): object;
  createIndexerObject(type: unknown, parent: object, args: readonly unknown[]): object;
  createMethodObject(
    type: unknown,
    parent: object,
    name: string,
    operation: number,
    args: readonly unknown[],
    isCollection: boolean,
    invalidAfterRequest: boolean,
    byId: string | null,
    flags: number,
  ): object;
  invokeMethod(target: object, name: string, operation: number, args: readonly unknown[], flags: number): void;
  invokeSetProperty(target: object, name: string, value: unknown, flags: number): void;
}

interface Library {
  readonly BatchApiHelper: Helper;
  readonly ClientObject: new (context: unknown, path: unknown) => object;
  readonly Utility: { load(target: object, option: unknown): void };
}

const NEEDS_WRITING = 0;
const READS = 1;
const CAN_BE_REPEATED = 4;

/**
 * Gives the loaded library the notes of ExcelApi 1.18, which the builds on Microsoft's servers have and npm's 1.1.110 lacks: the same members,
 * made with the library's own helpers. Gives back how to end it.
 */
export function addNotes(): () => void {
  const { BatchApiHelper: helper, ClientObject } = (globalThis as unknown as { OfficeExtension: Library }).OfficeExtension;
  class Note extends ClientObject {
    private held = "";
    get content(): string {
      return this.held;
    }
    set content(text: string) {
      this.held = text;
      helper.invokeSetProperty(this, "Content", text, NEEDS_WRITING);
    }
    load(option: string): this {
      (globalThis as unknown as { OfficeExtension: Library }).OfficeExtension.Utility.load(this, option);
      return this;
    }
    delete(): void {
      helper.invokeMethod(this, "Delete", NEEDS_WRITING, [], 0);
    }
    _handleResult(value: { Content?: string } | null): void {
      // the library marks null objects in the method this one replaces
      (ClientObject.prototype as { _handleResult(value: unknown): void })._handleResult.call(this, value);
      if (typeof value?.Content === "string") this.held = value.Content;
    }
  }
  class NoteCollection extends ClientObject {
    getItemOrNullObject(key: string): object {
      return helper.createMethodObject(Note, this, "GetItemOrNullObject", READS, [key], false, false, null, CAN_BE_REPEATED);
    }
    getItem(key: string): object {
      return helper.createIndexerObject(Note, this, [key]);
    }
    add(cell: unknown, content: string): object {
      return helper.createMethodObject(Note, this, "Add", NEEDS_WRITING, [cell, content], false, true, null, 0);
    }
  }
  const sheets = Excel.Worksheet.prototype as object;
  Object.defineProperty(sheets, "notes", {
    get(this: object) {
      return helper.createPropertyObject(NoteCollection, this, "Notes", true, CAN_BE_REPEATED);
    },
    configurable: true,
  });
  return () => {
    Reflect.deleteProperty(sheets, "notes");
  };
}
