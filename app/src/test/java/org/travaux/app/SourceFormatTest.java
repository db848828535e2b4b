package org.travaux.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.FormatterException;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class SourceFormatTest {
    @Test
    void sources_are_formatted() throws IOException, FormatterException {
        assertEquals(
                List.of(),
                SourceFormat.unformatted(Path.of("..")),
                "run: mvn -q test-compile exec:exec@format -pl app -am");
    }
}
