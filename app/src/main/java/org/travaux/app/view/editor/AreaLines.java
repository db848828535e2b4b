package org.travaux.app.view.editor;

import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

import org.fxmisc.richtext.StyleClassedTextArea;

import java.util.List;

/**
 * The lines that the one paragraph of an area is broken into, as it is laid out. JavaFX knows them;
 * RichTextFX looks for their ends again, each time that it is asked.
 */
record AreaLines(List<TextLineInfo> lines) {
    /** Those of an area now; none before it is laid out for the first time. */
    static AreaLines of(StyleClassedTextArea area) {
        return area.lookup(".paragraph-text") instanceof TextFlow flow
                ? new AreaLines(flow.getLayoutInfo().getTextLines(false))
                : new AreaLines(List.of());
    }

    /** The line that a place is in; what stands at the end of a line is in the next one. */
    int at(int offset) {
        for (int line = 0; line < lines.size(); line++) {
            if (offset < lines.get(line).end()) {
                return line;
            }
        }
        return Math.max(0, lines.size() - 1);
    }

    /** Where a line begins; the beginning of the text if there is none. */
    int start(int line) {
        return line >= 0 && line < lines.size() ? lines.get(line).start() : 0;
    }

    /** Where a line ends; the beginning of the text if there is none. */
    int end(int line) {
        return line >= 0 && line < lines.size() ? lines.get(line).end() : 0;
    }
}
