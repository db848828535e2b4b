package org.travaux.app.files.procedure;

import org.travaux.markup.data.DataFiles;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.looks.LookTrait;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The note with which a house sends a text to delegations: {@code data/notes/NAME.json}, called as
 * the house is, or {@code usual} where it has none of its own ({@code docs/extending.md}).
 *
 * @param pages how the number of pages is written, by language tag
 * @param addressees to whom it may go, the usual one first
 * @param paragraphs in their order
 */
record NoteTemplate(
        Map<String, String> pages, List<Addressee> addressees, List<NoteParagraph> paragraphs) {
    private static final String FOLDER = "notes";
    private static final String USUAL = "usual";

    /**
     * To whom a note goes.
     *
     * @param name what it is called where one is chosen, by language tag
     * @param to as it stands in a sentence
     * @param block as it stands under the note
     */
    record Addressee(
            String id,
            Map<String, String> name,
            Map<String, String> to,
            Map<String, String> block) {}

    /**
     * A paragraph of a note.
     *
     * @param when what has to be so for it to stand there; empty if it always does
     * @param text by language tag, with placeholders in braces
     */
    record NoteParagraph(String when, Set<LookTrait> looks, Map<String, String> text) {}

    /** The template of a house, given the name of its profile. */
    static NoteTemplate of(String house) {
        String name = DataFiles.in(FOLDER).contains(house) ? house : USUAL;
        JsonNode file = DataFiles.read(FOLDER, name);
        List<Addressee> addressees = new ArrayList<>();
        for (JsonNode each : file.path("addressees")) {
            addressees.add(
                    new Addressee(
                            each.path("id").asString(),
                            words(each.path("name")),
                            words(each.path("to")),
                            words(each.path("block"))));
        }
        List<NoteParagraph> paragraphs = new ArrayList<>();
        for (JsonNode each : file.path("paragraphs")) {
            paragraphs.add(
                    new NoteParagraph(
                            each.path("when").asString(""),
                            looks(each.path("look")),
                            words(each.path("text"))));
        }
        return new NoteTemplate(words(file.path("pages")), addressees, paragraphs);
    }

    private static Set<LookTrait> looks(JsonNode names) {
        Set<LookTrait> looks = new HashSet<>();
        for (JsonNode name : names) {
            Predicate<LookTrait> named = trait -> trait.id().equals(name.asString());
            looks.add(Arrays.stream(LookTrait.values()).filter(named).findFirst().orElseThrow());
        }
        return looks;
    }

    private static Map<String, String> words(JsonNode byLanguage) {
        Map<String, String> words = new LinkedHashMap<>();
        byLanguage
                .properties()
                .forEach(each -> words.put(each.getKey(), each.getValue().asString()));
        return words;
    }

    /** Whether there are words in a language for everything. */
    boolean speaks(Language language) {
        return pages.containsKey(language.tag())
                && paragraphs.stream().allMatch(each -> each.text().containsKey(language.tag()))
                && addressees.stream().allMatch(each -> each.to().containsKey(language.tag()));
    }
}
