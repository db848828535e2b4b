package org.travaux.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class EditorArgumentsTest {
    @Test
    void nothing_opens_an_empty_window() {
        assertEquals(new EditorArguments(null, null, null), of());
    }

    @Test
    void a_file_is_the_draft_to_open() {
        assertEquals(new EditorArguments(Path.of("a b.travaux"), null, null), of("a b.travaux"));
    }

    @Test
    void options_may_stand_before_or_behind_the_file() {
        EditorArguments all = new EditorArguments(Path.of("d.travaux"), Path.of("out"), "kk");
        assertEquals(all, of("d.travaux", "--without-display", "out", "--interface", "kk"));
        assertEquals(all, of("--interface", "kk", "--without-display", "out", "d.travaux"));
        assertEquals(all, of("--without-display", "out", "d.travaux", "--interface", "kk"));
    }

    @Test
    void options_are_told_from_commands_and_files() {
        assertTrue(EditorArguments.isOption("--interface"));
        assertTrue(EditorArguments.isOption("--without-display"));
        assertFalse(EditorArguments.isOption("--help"));
        assertFalse(EditorArguments.isOption("statement.travaux"));
    }

    @Test
    void a_word_that_is_no_file_is_a_command_that_was_mistyped() {
        assertFalse(EditorArguments.mayBeFile("merg"));
        assertFalse(EditorArguments.mayBeFile("frobnicate"));
        assertTrue(EditorArguments.mayBeFile("src"), "it is there");
        assertTrue(EditorArguments.mayBeFile("merg.travaux"));
        assertTrue(EditorArguments.mayBeFile("drafts/merg"));
        assertTrue(EditorArguments.mayBeFile("my draft"));
    }

    private static EditorArguments of(String... arguments) {
        return EditorArguments.of(arguments);
    }
}
