/** A number, hash or file name: read from left to right in every language, and never broken. */
export const Ltr = ({ children }: { readonly children: string }) => <bdi dir="ltr">{children}</bdi>;
