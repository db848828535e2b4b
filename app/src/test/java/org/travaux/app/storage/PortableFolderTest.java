package org.travaux.app.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class PortableFolderTest {
    private static final Path STICK = Path.of("/media/stick").toAbsolutePath();

    @TempDir private Path folder;

    @Test
    void it_stands_in_the_programs_folder() {
        assertEquals(
                STICK.resolve("travaux/travaux-data"),
                PortableFolder.beside(STICK.resolve("travaux")));
        assertEquals(
                STICK.resolve("travaux/travaux-data"),
                PortableFolder.beside(STICK.resolve("travaux/bin/..")));
    }

    @Test
    void on_a_mac_where_the_program_is_a_folder_it_stands_next_to_it() {
        assertEquals(
                STICK.resolve("travaux-data"), PortableFolder.beside(STICK.resolve("Travaux.app")));
    }

    @Test
    void everything_of_the_program_is_in_it() throws Exception {
        Path data = folder.resolve(PortableFolder.NAME);
        PortableFolder portable = PortableFolder.make(data);
        assertEquals(portable, PortableFolder.make(data), "it may be there already");
        assertTrue(portable.folders().all().stream().allMatch(one -> one.startsWith(data)));
        assertTrue(portable.temporary().startsWith(data));
        assertTrue(portable.cache().startsWith(data));
    }
}
