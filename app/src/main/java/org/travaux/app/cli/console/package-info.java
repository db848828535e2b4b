/**
 * What all commands have in common: the options that name a text, the passwords asked for, and how
 * lists, tables and JSON are printed. Read {@link org.travaux.app.cli.console.Surroundings} next.
 */
package org.travaux.app.cli.console;
