package org.travaux.app.cli;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import java.io.PrintWriter;
import java.util.function.Consumer;

/** One line of JSON, in characters that any encoding of the output keeps. */
final class JsonOutput {
    private JsonOutput() {}

    static void write(PrintWriter out, Consumer<JsonGenerator> content) {
        try (JsonGenerator json =
                JsonMapper.shared().createGenerator(new LoneSurrogateWriter(out))) {
            content.accept(json);
        }
        out.println();
    }
}
