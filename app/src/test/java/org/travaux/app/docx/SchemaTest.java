package org.travaux.app.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Every part of every document is what the standard says it may be. */
class SchemaTest {
    private static Schemas schemas;

    @BeforeAll
    static void read() throws SAXException, ReflectiveOperationException {
        schemas = Schemas.word();
    }

    @ParameterizedTest
    @MethodSource("org.travaux.app.docx.GoldenTest#cases")
    void every_part_is_valid(String name) throws IOException, SAXException {
        for (Map.Entry<String, String> part : GoldenTest.export(name).parts().entrySet()) {
            if (part.getKey().startsWith("word/") && part.getKey().endsWith(".xml")) {
                assertEquals(List.of(), schemas.errors(part.getValue()), part.getKey());
            }
        }
    }

    @Test
    void the_schema_finds_what_is_wrong() throws IOException, SAXException {
        String document = GoldenTest.export("choice").part("word/document.xml");
        assertFalse(schemas.errors(document.replace("w:rStyle", "w:rStyles")).isEmpty());
    }
}
