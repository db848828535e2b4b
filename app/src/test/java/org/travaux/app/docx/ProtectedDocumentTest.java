package org.travaux.app.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

class ProtectedDocumentTest {
    @Test
    void what_is_written_in_between_is_in_a_folder_of_its_own_that_goes() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ProtectedDocument.write(
                    "secret",
                    out -> {
                        Path file = TempFile.createTempFile("in", ".between").toPath();
                        folders.add(file.getParent());
                        assertEquals(
                                "rwx------",
                                PosixFilePermissions.toString(
                                        Files.getPosixFilePermissions(file.getParent())));
                        out.write(1);
                    },
                    OutputStream.nullOutputStream());
        }
        assertFalse(folders.get(0).equals(folders.get(1)), folders::toString);
        folders.forEach(folder -> assertFalse(Files.exists(folder), folder::toString));
    }
}
