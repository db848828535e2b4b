package org.travaux.markup.draft.records;

/**
 * A copy that was compiled, for one of those who speak in it.
 *
 * @param file the name of its file, without a folder
 * @param delegation the code of whose proposals they are
 */
public record CompiledCopy(String file, String delegation) {}
