package org.travaux.app.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What the build says of the program: its version, its licence, and the libraries in it with
 * theirs. They stand in the program's jar.
 *
 * @param version {@code 0.2.0}, or that it has none, where the program was not built by Maven
 * @param licence the whole text
 * @param notice where data in the program are from
 * @param libraries one a line, with its licence; empty before the program is packed
 */
public record ProgramNotices(String version, String licence, String notice, String libraries) {
    private static final String UNNUMBERED = "(unnumbered)";
    private static final String FOLDER = "/org/travaux/app/notice/";

    /** Those of the program that runs. */
    public static ProgramNotices ofProgram() {
        String version = read("version.txt").strip();
        return new ProgramNotices(
                version.isEmpty() ? UNNUMBERED : version,
                read("LICENSE"),
                read("NOTICE"),
                read("THIRD-PARTY.txt").strip());
    }

    private static String read(String name) {
        try (InputStream in = ProgramNotices.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
