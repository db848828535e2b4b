/**
 * The lossless tree of a text: every character belongs to one token, and brackets know their
 * partners. Nothing here knows what a bracket means. Read {@link
 * org.travaux.markup.syntax.SyntaxTree} next.
 */
package org.travaux.markup.syntax;
