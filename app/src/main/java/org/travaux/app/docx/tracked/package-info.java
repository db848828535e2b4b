/**
 * A draft's text as changes from a base text to a new one, with nothing of Word in it: what is
 * kept, inserted and deleted, by whom, and where choices and their alternatives begin and end
 * ({@code docs/decisions/tracked.md}). Start at {@link org.travaux.app.docx.tracked.TrackedText}.
 */
package org.travaux.app.docx.tracked;
