/**
 * What is said of silence and comments: in sentences, and in the covering note. Read {@link
 * org.travaux.app.files.procedure.ProcedureSentences} next.
 */
package org.travaux.app.files.procedure;
