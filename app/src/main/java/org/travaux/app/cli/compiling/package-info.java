/**
 * Commands for what delegations sent back: compiled into a draft, and traced afterwards. Read
 * {@link org.travaux.app.cli.compiling.CompileCommand} next.
 */
package org.travaux.app.cli.compiling;
