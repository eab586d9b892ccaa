import { whenShown } from "../shown.ts";

interface Described {
  readonly id: string;
  readonly type: "public-key";
  readonly transports?: AuthenticatorTransport[];
}

/** As the server writes them: everything of bytes as base64url. */
interface ToCreate {
  readonly challenge: string;
  readonly rp: PublicKeyCredentialRpEntity;
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string };
  readonly pubKeyCredParams: PublicKeyCredentialParameters[];
  readonly excludeCredentials?: readonly Described[];
}
interface ToGet {
  readonly challenge: string;
  readonly allowCredentials?: readonly Described[];
}
interface Question<Options> {
  readonly id: string;
  readonly options: Options;
}

whenShown(() => {
  for (const part of document.querySelectorAll<HTMLElement>("[data-passkey]:not([data-alive])")) {
    part.dataset["alive"] = "";
    find(part, "[data-passkey-script]").hidden = true;
    const button = find(part, "button");
    button.hidden = !("PublicKeyCredential" in window);
    find(part, "[data-passkey-missing]").hidden = !button.hidden;
    button.addEventListener("click", () => void prove(part));
  }
});

async function prove(part: HTMLElement): Promise<void> {
  const failed = find(part, "[data-passkey-failed]");
  failed.hidden = true;
  try {
    const address = part.dataset["ask"] ?? "";
    const { id, answer } = part.dataset["passkey"] === "create" ? await create(address) : await get(address);
    valueOf(part, "[data-passkey-asked]").value = id;
    valueOf(part, "[data-passkey-answer]").value = JSON.stringify(answer);
    part.closest("form")?.submit();
  } catch {
    failed.hidden = false;
  }
}

async function ask<Options>(address: string): Promise<Question<Options>> {
  const answer = await fetch(address, { method: "POST", body: new URLSearchParams() });
  if (!answer.ok) throw new Error(String(answer.status));
  const question: Question<Options> = await answer.json();
  return question;
}

async function create(address: string) {
  const { id, options } = await ask<ToCreate>(address);
  const { challenge, user, excludeCredentials } = options;
  const publicKey = {
    ...options,
    challenge: bytesOf(challenge),
    user: { ...user, id: bytesOf(user.id) },
    excludeCredentials: described(excludeCredentials),
  };
  const made = await navigator.credentials.create({ publicKey });
  if (!(made instanceof PublicKeyCredential) || !(made.response instanceof AuthenticatorAttestationResponse))
    throw new Error("no passkey");
  const { clientDataJSON, attestationObject } = made.response;
  const response = {
    clientDataJSON: textOf(clientDataJSON),
    attestationObject: textOf(attestationObject),
    transports: made.response.getTransports(),
  };
  return { id, answer: { ...named(made), response } };
}

async function get(address: string) {
  const { id, options } = await ask<ToGet>(address);
  const { challenge, allowCredentials } = options;
  const publicKey = { ...options, challenge: bytesOf(challenge), allowCredentials: described(allowCredentials) };
  const proved = await navigator.credentials.get({ publicKey });
  if (!(proved instanceof PublicKeyCredential) || !(proved.response instanceof AuthenticatorAssertionResponse))
    throw new Error("no passkey");
  const { clientDataJSON, authenticatorData, signature } = proved.response;
  const response = {
    clientDataJSON: textOf(clientDataJSON),
    authenticatorData: textOf(authenticatorData),
    signature: textOf(signature),
  };
  return { id, answer: { ...named(proved), response } };
}

const named = ({ id, rawId, type }: PublicKeyCredential) => ({ id, rawId: textOf(rawId), type });

const described = (all: readonly Described[] = []) => all.map((each) => ({ ...each, id: bytesOf(each.id) }));

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));

const textOf = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

function find(part: HTMLElement, selector: string): HTMLElement {
  const found = part.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

function valueOf(part: HTMLElement, selector: string): HTMLInputElement {
  const found = find(part, selector);
  if (!(found instanceof HTMLInputElement)) throw new Error(`${selector} is no field`);
  return found;
}
