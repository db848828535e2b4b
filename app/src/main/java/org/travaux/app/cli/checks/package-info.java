/**
 * Commands that look at a text: how it is read, and what is odd about it. Read {@link
 * org.travaux.app.cli.checks.CheckCommand} next.
 */
package org.travaux.app.cli.checks;
