package org.travaux.app.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A document says nothing of who wrote it, where, when or with what. */
@Isolated
class DiscretionTest {
    @ParameterizedTest
    @ValueSource(strings = {"labels", "side-by-side", "footnotes"})
    void the_same_draft_gives_the_same_bytes(String name) throws IOException {
        byte[] here = GoldenTest.export(name).bytes();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertArrayEquals(here, GoldenTest.export(name).bytes());
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"labels", "side-by-side", "footnotes"})
    void parts_have_no_date(String name) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(GoldenTest.export(name).bytes());
        try (ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertEquals(LocalDateTime.of(1980, 2, 1, 0, 0), part.getTimeLocal());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"labels", "side-by-side", "footnotes"})
    void nothing_tells_of_the_writer(String name) throws IOException {
        Set<String> telling =
                Set.of(
                        "creator",
                        "lastModifiedBy",
                        "dcterms",
                        "rsid",
                        "Company",
                        "Application",
                        "Apache",
                        "Travaux",
                        System.getProperty("user.dir"));
        for (Map.Entry<String, String> part : GoldenTest.export(name).parts().entrySet()) {
            for (String word : telling) {
                assertFalse(part.getValue().contains(word), part.getKey() + ": " + word);
            }
        }
    }
}
