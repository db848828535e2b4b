package org.travaux.markup.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class DataFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/travaux/markup/data");

    @Test
    void the_index_lists_what_is_there() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER, 2)) {
            assertEquals(
                    all.filter(file -> FOLDER.relativize(file).getNameCount() == 2)
                            .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                            .sorted()
                            .toList(),
                    new ShippedFiles().files());
        }
    }

    @Test
    void a_houses_file_is_called_as_the_house_is() {
        for (String name : DataFiles.in("houses")) {
            assertEquals(name, DataFiles.read("houses", name).path("name").asString());
        }
    }

    /** Each section of a language's file belongs to a file that its words are added to. */
    @Test
    void sections_of_a_language_are_those_of_files() {
        for (JsonNode added : LanguageData.added().values()) {
            for (String section : added.propertyNames()) {
                Path file = FOLDER.resolveSibling(section + ".json");
                assertTrue(section.equals("source") || Files.exists(file), section);
            }
        }
    }

    @Test
    void there_is_no_file_but_those_found() {
        assertThrows(IllegalArgumentException.class, () -> DataFiles.read("houses", "none"));
    }

    @Test
    void words_are_added_where_words_stand_by_language() {
        JsonNode content =
                json(
                        "{'list':[{'code':'A','en':['a']},{'stance':'b','by':{'en':['b']}},"
                                + "{'en':'water* sea'}],'all':['x']}");
        JsonNode added = json("{'list':{'A':['1'],'b':{'by':['2']},'water*':'3'},'all':['y']}");
        LanguageData.add(content, added, "uz", "test");
        assertEquals(
                json(
                        "{'list':[{'code':'A','en':['a'],'uz':['1']},"
                                + "{'stance':'b','by':{'en':['b'],'uz':['2']}},"
                                + "{'en':'water* sea','uz':'3'}],'all':['x','y']}"),
                content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'missing':['1']}", "{'list':{'C':['1']}}", "{'list':'1'}", "['1']"})
    void what_has_no_place_is_a_mistake(String added) {
        JsonNode content = json("{'list':[{'code':'A','en':['a']}]}");
        assertThrows(
                IllegalStateException.class,
                () -> LanguageData.add(content, json(added), "uz", "test"));
    }

    private static JsonNode json(String written) {
        return JsonMapper.shared().readTree(written.replace('\'', '"'));
    }
}
