package org.travaux.markup.data;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that hold the words of all languages side by side, with what files of single languages add
 * to them. {@code languages/uz.json} has a section for each such file, {@code concordance/facts},
 * in that file's shape, but with the words of its language where the file has an object of words by
 * language. An entry of a list is known there by its code, its stance or its first English word.
 */
public final class LanguageData {
    static final String FOLDER = "languages";

    /** The language that every object of words by language has. */
    private static final String ALWAYS_THERE = "en";

    private static final String ROOT = "/org/travaux/markup/";
    private static final String ENDING = ".json";

    private LanguageData() {}

    /**
     * A data file of this module with what languages add to it.
     *
     * @param section the file below the module's root package, and where a language keeps what it
     *     adds: {@code concordance/facts}
     * @throws IllegalStateException if the file is missing, or a language adds what has no place
     * @throws UncheckedIOException if it can't be read
     */
    public static JsonNode read(String section) {
        return read(section, LanguageData.class.getResourceAsStream(ROOT + section + ENDING));
    }

    /**
     * A data file with what languages add to it.
     *
     * @param section where a language keeps what it adds: {@code concordance/facts}
     * @param file its content, read to the end and closed; null if it is missing
     * @throws IllegalStateException if the file is missing, or a language adds what has no place
     * @throws UncheckedIOException if it can't be read
     */
    public static JsonNode read(String section, @Nullable InputStream file) {
        if (file == null) {
            throw new IllegalStateException(section + ENDING + " is missing from the program");
        }
        try (file) {
            return completed(section, JsonMapper.shared().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode completed(String section, JsonNode content) {
        Added.BY_LANGUAGE.forEach(
                (tag, added) -> {
                    if (added.has(section)) {
                        add(content, added.path(section), tag, tag + ": " + section);
                    }
                });
        return content;
    }

    /** What comes with a language in a file of its own. */
    static Map<String, JsonNode> added() {
        return Added.BY_LANGUAGE;
    }

    static void add(JsonNode content, JsonNode added, String tag, String place) {
        if (content instanceof ObjectNode object && object.has(ALWAYS_THERE)) {
            object.set(tag, added);
        } else if (content instanceof ArrayNode array && added.isArray()) {
            added.forEach(array::add);
        } else if (content.isContainer() && added.isObject()) {
            for (Map.Entry<String, JsonNode> each : added.properties()) {
                String key = each.getKey();
                JsonNode child = content.isArray() ? entry(content, key) : content.get(key);
                if (child == null) {
                    throw new IllegalStateException(place + " has no " + key);
                }
                add(child, each.getValue(), tag, place + "/" + key);
            }
        } else {
            throw new IllegalStateException(place + " is of another kind");
        }
    }

    private static @Nullable JsonNode entry(JsonNode list, String key) {
        for (JsonNode entry : list) {
            if (name(entry).equals(key)) {
                return entry;
            }
        }
        return null;
    }

    /** What an entry of a list is known by; empty if by nothing. */
    private static String name(JsonNode entry) {
        for (String field : new String[] {"code", "stance"}) {
            if (entry.has(field)) {
                return entry.path(field).asString();
            }
        }
        JsonNode words = entry.path(ALWAYS_THERE);
        return entry.isArray() || words.isArray()
                ? (entry.isArray() ? entry : words).path(0).asString("")
                : words.asString("").split(" ", 2)[0];
    }

    /** Read once, when first asked for. */
    private static final class Added {
        static final Map<String, JsonNode> BY_LANGUAGE = new LinkedHashMap<>();

        static {
            DataFiles.in(FOLDER).forEach(tag -> BY_LANGUAGE.put(tag, DataFiles.read(FOLDER, tag)));
        }
    }
}
