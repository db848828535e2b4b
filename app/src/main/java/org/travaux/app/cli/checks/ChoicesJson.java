package org.travaux.app.cli.checks;

import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.text.TextRange;

import tools.jackson.core.JsonGenerator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The choices of one paragraph as JSON, nested ones in the alternatives that they stand in. */
final class ChoicesJson {
    /** How deep choices are written out. Official texts nest to ten. */
    static final int DEEPEST = 50;

    /** How much text is written out in all: this, or so many times the paragraph's own. */
    private static final int MOST_TEXT = 1_000_000;

    private static final long MOST_TIMES_OWN = 10;

    private final JsonGenerator json;
    private final int paragraph;
    private final String text;
    private final List<Choice> choices;
    private final Map<Integer, String> ids;
    private final List<Integer> outermost = new ArrayList<>();

    /** By choice, the indexes of those that stand directly in it, in order. */
    private final List<List<Integer>> children = new ArrayList<>();

    private int deeper;
    private long written;

    ChoicesJson(
            JsonGenerator json,
            int paragraph,
            String text,
            List<Choice> choices,
            Map<Integer, String> ids) {
        this.json = json;
        this.paragraph = paragraph;
        this.text = text;
        this.choices = choices;
        this.ids = ids;
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            children.add(new ArrayList<>(0));
            (choice.parent() < 0 ? outermost : children.get(choice.parent())).add(i);
            deeper += choice.depth() > DEEPEST ? 1 : 0;
        }
    }

    /** How many choices are nested too deep to be written out. */
    int deeper() {
        return deeper;
    }

    void writeAll() {
        outermost.forEach(this::write);
    }

    private void write(int index) {
        Choice choice = choices.get(index);
        List<Integer> nested = choice.depth() < DEEPEST ? children.get(index) : List.of();
        int next = 0;
        json.writeStartObject();
        json.writeStringProperty("id", id(ids, paragraph, choice.range().start()));
        writeRange(json, choice.range());
        json.writeBooleanProperty("open", true);
        json.writeArrayPropertyStart("alternatives");
        for (int i = 0; i < choice.alternatives().size(); i++) {
            Alternative alternative = choice.alternatives().get(i);
            json.writeStartObject();
            writeRange(json, alternative.words());
            if (written <= Math.max(MOST_TEXT, text.length() * MOST_TIMES_OWN)) {
                written += alternative.words().length();
                json.writeStringProperty("text", alternative.words().of(text));
            }
            writePositions(json, alternative.positions());
            json.writeArrayPropertyStart("choices");
            while (next < nested.size() && alternativeOf(nested.get(next)) == i) {
                write(nested.get(next++));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        writePositions(json, choice.positions());
        json.writeEndObject();
    }

    private int alternativeOf(int choice) {
        return choices.get(choice).parentAlternative();
    }

    /** A choice that has no id in the draft is named by its place. */
    static String id(Map<Integer, String> ids, int paragraph, int start) {
        return ids.getOrDefault(start, "p" + paragraph + "c" + start);
    }

    static void writeRange(JsonGenerator json, TextRange range) {
        json.writeNumberProperty("start", range.start());
        json.writeNumberProperty("end", range.end());
    }

    static void writePositions(JsonGenerator json, List<DelegationPosition> positions) {
        json.writeArrayPropertyStart("positions");
        for (DelegationPosition position : positions) {
            json.writeStartObject();
            json.writeStringProperty("delegation", position.delegation());
            json.writeStringProperty("stance", position.stance().id());
            if (position.word() != null) {
                json.writeStringProperty("word", position.word());
            }
            if (position.speaker() != null) {
                json.writeStringProperty("speaker", position.speaker());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
