/** An e-mail address that breaks behind its "@" where the column is narrow, not within a word. */
export function MailLink({ address }: { readonly address: string }) {
  const [name = "", domain = ""] = address.split("@");
  return (
    <a href={`mailto:${address}`}>
      {name}@<wbr />
      {domain}
    </a>
  );
}
