package org.travaux.app.cli.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.cli.Run;
import org.travaux.app.cli.Texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Documents that open with a password only, written and read again. */
class ProtectedExportTest {
    @TempDir private Path folder;

    private Path password(String text) throws IOException {
        return Files.writeString(folder.resolve("password-" + text.length() + ".txt"), text);
    }

    private Path exported(Path password) {
        Path out = folder.resolve("locked.docx");
        Run.of(
                        "export",
                        new Texts(folder).draft(),
                        "--as",
                        "negotiating",
                        "--out",
                        out,
                        "--password-file",
                        password)
                .ended(0);
        return out;
    }

    @Test
    void what_was_protected_opens_with_its_password_and_reads_as_before() throws IOException {
        Path password = password("Құпия сөз 27\n");
        Path locked = exported(password);
        byte[] beginning = Arrays.copyOf(Files.readAllBytes(locked), 4);
        assertArrayEquals(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, beginning);
        Path open = folder.resolve("open.docx");
        Run.of("export", new Texts(folder).draft(), "--as", "negotiating", "--out", open).ended(0);
        Run fromLocked = Run.of("parse", locked, "--password-file", password);
        assertEquals(Run.of("parse", open).ended(0).out(), fromLocked.ended(0).out());
        assertEquals(
                "The document contains no hidden information.",
                Run.of("check", locked, "--password-file", password)
                        .out()
                        .lines()
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void without_its_password_it_is_a_sentence() throws IOException {
        Path locked = exported(password("Geneva"));
        Run.of("parse", locked).refused("locked.docx", "--password-file");
        Run.of("parse", locked, "--password-file", password("Bonn"))
                .refused("not the password", "locked.docx");
    }

    @Test
    void nothing_is_written_unprotected_where_protection_was_asked_for() throws IOException {
        Path out = folder.resolve("out.docx");
        Path draft = new Texts(folder).draft();
        Run.of("export", draft, "--as", "clean", "--out", out, "--protect").refused("password");
        Run.of("export", draft, "--as", "clean", "--out", out, "--password-file", password(""))
                .refused("contains no text");
        Run.of(
                        "export",
                        draft,
                        "--as",
                        "clean",
                        "--out",
                        out,
                        "--password-file",
                        password("\n\nGeneva"))
                .refused("at least one character");
        assertFalse(Files.exists(out));
    }
}
