package org.travaux.app.view.negotiating;

import javafx.scene.control.Tooltip;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.Wording;

/**
 * A sentence as it would read. The words in question stand out; where there are none, a mark shows
 * the seam: the place where what stands before them and what stands behind them meet.
 */
final class WordingFlow extends TextFlow {
    private static final String APART = "\u2009";

    /**
     * @param wording not an empty sentence
     * @param look how the words in question are told from those of other alternatives
     */
    WordingFlow(Sentences sentences, Wording wording, String look) {
        String sentence = wording.sentence();
        int start = Math.min(wording.words().start(), sentence.length());
        int end = Math.min(wording.words().end(), sentence.length());
        String before = sentence.substring(0, start);
        String behind = sentence.substring(end);
        getStyleClass().add("wording");
        getChildren().add(text(before, "around"));
        if (start == end) {
            String said = sentences.say("panel.seam");
            getChildren().addAll(text(APART, "around"), seam(said), text(APART, "around"));
            setAccessibleText(
                    sentences.say("panel.reads") + ": " + before + " (" + said + ") " + behind);
        } else {
            Text words = text(sentence.substring(start, end), "taken");
            words.getStyleClass().add(look);
            getChildren().add(words);
            setAccessibleText(sentences.say("panel.reads") + ": " + sentence);
        }
        getChildren().add(text(behind, "around"));
    }

    /** Two points that meet. */
    private static SVGPath seam(String said) {
        SVGPath seam = new SVGPath();
        seam.setContent("M0 0 L5 5 L0 10 Z M12 0 L7 5 L12 10 Z");
        seam.getStyleClass().add("seam");
        Tooltip.install(seam, new Tooltip(said));
        return seam;
    }

    private static Text text(String content, String look) {
        Text text = new Text(content);
        text.getStyleClass().add(look);
        return text;
    }
}
