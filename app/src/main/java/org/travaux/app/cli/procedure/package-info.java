/**
 * Commands for silence and comments: what is recorded of them, and the covering note. Read {@link
 * org.travaux.app.cli.procedure.ProcedureCommand} next.
 */
package org.travaux.app.cli.procedure;
