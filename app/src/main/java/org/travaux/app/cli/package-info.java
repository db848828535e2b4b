/**
 * The command line: everything that the editor does to a file, a script can do too. One class a
 * command; no JavaFX on its path. Read {@link org.travaux.app.cli.CommandLineProgram} next.
 */
package org.travaux.app.cli;
