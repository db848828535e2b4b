/**
 * Commands that make files of files: texts imported, documents exported, drafts put under a
 * password. Read {@link org.travaux.app.cli.files.ExportCommand} next.
 */
package org.travaux.app.cli.files;
