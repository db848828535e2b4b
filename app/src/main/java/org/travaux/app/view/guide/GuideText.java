package org.travaux.app.view.guide;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.travaux.app.viewmodel.guide.GuideBlock;
import org.travaux.app.viewmodel.guide.GuideInline;
import org.travaux.app.viewmodel.guide.GuideInline.Look;
import org.travaux.app.viewmodel.guide.GuidePage;

import java.util.List;
import java.util.function.Consumer;

/** A page of the guide as text: headings, passages, steps with their numbers, keys and links. */
final class GuideText extends VBox {
    private final Consumer<GuidePage> go;

    /**
     * @param go follows a link
     */
    GuideText(Consumer<GuidePage> go) {
        this.go = go;
        getStyleClass().add("guide-text");
    }

    /**
     * Shows a page.
     *
     * @param marked which of its parts somebody looked for; 0 for none
     */
    void show(List<GuideBlock> blocks, int marked) {
        getChildren().setAll(blocks.stream().map(this::node).toList());
        if (marked > 0) {
            getChildren().get(marked).getStyleClass().add("guide-found");
        }
    }

    private Node node(GuideBlock block) {
        TextFlow words = words(block);
        return switch (block) {
            case GuideBlock.Heading heading -> looking(words, "guide-heading-" + heading.level());
            case GuideBlock.Passage _ -> looking(words, "guide-passage");
            case GuideBlock.Step step -> step(step, words);
        };
    }

    private static Node step(GuideBlock.Step step, TextFlow words) {
        Label marker = new Label(step.marker());
        marker.getStyleClass().add("guide-marker");
        marker.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return looking(new HBox(marker, words), "guide-step");
    }

    private TextFlow words(GuideBlock block) {
        TextFlow flow = new TextFlow();
        block.words().forEach(each -> flow.getChildren().add(node(each)));
        flow.setAccessibleText(block.text());
        flow.setMinWidth(0);
        return flow;
    }

    private Node node(GuideInline words) {
        GuidePage page = words.page();
        if (page != null) {
            Hyperlink link = new Hyperlink(words.text());
            link.setOnAction(_ -> go.accept(page));
            return looking(link, "guide-link");
        }
        if (words.look() == Look.KEY) {
            return looking(new Label(words.text()), "guide-key");
        }
        return looking(
                new Text(words.text()),
                words.look() == Look.STRONG ? "guide-strong" : "guide-plain");
    }

    private static Node looking(Node node, String look) {
        node.getStyleClass().add(look);
        return node;
    }
}
