package org.travaux.app.cli.console;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import java.io.PrintWriter;
import java.util.Map;
import java.util.function.Consumer;

/** One line of JSON, in characters that any encoding of the output keeps. */
public final class JsonOutput {
    private JsonOutput() {}

    /** Prints what {@code content} writes, and ends the line. */
    public static void write(PrintWriter out, Consumer<JsonGenerator> content) {
        try (JsonGenerator json =
                JsonMapper.shared().createGenerator(new LoneSurrogateWriter(out))) {
            content.accept(json);
        }
        out.println();
    }

    /** Words by the tags of the draft's languages that they are in. */
    public static void words(
            JsonGenerator json, String name, Draft draft, Map<Language, String> words) {
        json.writeObjectPropertyStart(name);
        for (Language language : draft.sourceFirst()) {
            String said = words.get(language);
            if (said != null) {
                json.writeStringProperty(language.tag(), said);
            }
        }
        json.writeEndObject();
    }
}
