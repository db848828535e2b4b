/**
 * A draft: paragraphs, each with its text in every language, and the delegations that negotiate it.
 * Immutable; a change gives a new draft. {@link org.travaux.markup.draft.format.DraftFormat} reads
 * and writes the file ({@code docs/format.md}); {@link org.travaux.markup.draft.DraftReading} says
 * what is in it. Read {@link org.travaux.markup.draft.Draft} next.
 */
package org.travaux.markup.draft;
