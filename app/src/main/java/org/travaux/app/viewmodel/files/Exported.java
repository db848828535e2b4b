package org.travaux.app.viewmodel.files;

import org.travaux.app.files.ExportOrder;
import org.travaux.app.files.Inspected;
import org.travaux.app.i18n.Sentences;

import java.nio.file.Path;
import java.util.List;

/** Says that a document was exported, and in the same breath what it tells beside its text. */
record Exported(Sentences sentences) {
    private static final int NAMED = 3;

    /** A sentence or two on a document, given what was seen in it. */
    String say(ExportOrder order, Path file, Inspected seen) {
        String how = order.password() == null ? "notice.exported" : "notice.exported-protected";
        String done = sentences.say(how, OwnFile.name(file));
        return switch (seen) {
            case Inspected.Told(Path _, List<String> things) when !things.isEmpty() ->
                    done + " " + told(things);
            case Inspected.Told _, Inspected.Locked _ -> done;
        };
    }

    private String told(List<String> things) {
        String named = String.join("; ", things.subList(0, Math.min(NAMED, things.size())));
        String more = things.size() > NAMED ? "; …" : ".";
        return sentences.say("notice.exported-telling", things.size(), named + more);
    }
}
