package org.travaux.app.cli.positions;

import org.travaux.app.i18n.Sentences;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.report.Lifting;
import org.travaux.markup.report.OpenChoice;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What would become of the open choices.
 *
 * @param delegations the codes of those that would lift their positions, as they were asked for
 */
record IfLifted(List<String> delegations, Lifting lifting) {
    /** The same in sentences, the rule first. */
    List<String> lines(Draft draft, Sentences sentences, String indent) {
        String who = String.join(", ", delegations);
        return List.of(
                sentences.say("lifted.title", who),
                "",
                indent + line(draft, sentences, "lifted.closes", lifting.closes()),
                indent + line(draft, sentences, "lifted.undisputed", lifting.undisputed()),
                indent + line(draft, sentences, "lifted.held", lifting.held()),
                indent + line(draft, sentences, "lifted.unattributed", lifting.unattributed()),
                "",
                sentences.say("lifted.rule"));
    }

    private static String line(
            Draft draft, Sentences sentences, String key, List<OpenChoice> choices) {
        String places =
                choices.stream()
                        .map(choice -> draft.nameOf(choice.paragraph()))
                        .distinct()
                        .collect(Collectors.joining(", ", ": ", ""));
        return sentences.say(key, choices.size()) + (choices.isEmpty() ? "" : places);
    }

    /** Writes it as the property {@code ifLifted}. */
    void write(JsonGenerator json, Sentences sentences) {
        json.writeObjectPropertyStart("ifLifted");
        json.writeStringProperty("rule", sentences.say("lifted.rule"));
        json.writeArrayPropertyStart("delegations");
        delegations.forEach(json::writeString);
        json.writeEndArray();
        write(json, "closes", lifting.closes());
        write(json, "undisputed", lifting.undisputed());
        write(json, "held", lifting.held());
        write(json, "unattributed", lifting.unattributed());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, List<OpenChoice> choices) {
        json.writeArrayPropertyStart(name);
        choices.forEach(choice -> json.writeString(choice.id()));
        json.writeEndArray();
    }
}
