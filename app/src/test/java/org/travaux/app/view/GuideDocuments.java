package org.travaux.app.view;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.Pictures.Picture;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.ActionNames;
import org.travaux.app.view.actions.Actions;
import org.travaux.app.viewmodel.guide.Guide;
import org.travaux.app.viewmodel.guide.GuideInline;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.guide.GuidePlaceholder;
import org.travaux.app.viewmodel.guide.GuideSource;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The guide as documents: its pages with the program's own names and keys filled in, and the
 * pictures that they show, drawn by the program. As a program it writes them to a folder: {@code
 * GuideDocuments docs/guide}.
 */
final class GuideDocuments {
    private static final Pattern PICTURE = Pattern.compile("]\\(picture:([\\w-]+)\\)");

    /** In the other languages the rest are English, so that the pictures stay few. */
    private static final Set<String> IN_EACH_LANGUAGE =
            Set.of(
                    "editor",
                    "proposal",
                    "settle",
                    "readiness",
                    "compile",
                    "traced",
                    "compare",
                    "review",
                    "findings",
                    "authors",
                    "inspect",
                    "recovery");

    /** How much of the window is shown around what is open over it, in pixels. */
    private static final int AROUND = 48;

    private static final String HEAD =
            """
            # How to use Travaux

            The program shows these pages too: %s opens the one for what is in front. They are made by the program; what is
            changed here is lost. The sources are in `app/src/main/resources/org/travaux/app/guide`, and
            [CONTRIBUTING.md](../../CONTRIBUTING.md) says how these are made of them.
            """
                    .formatted(ActionId.GUIDE.shortcuts().getFirst().shown());

    private GuideDocuments() {}

    /** All pages by their places in the folder. */
    static Map<String, String> pages(Actions actions) {
        Map<String, String> pages = new TreeMap<>();
        StringBuilder contents = new StringBuilder();
        for (String language : Sentences.LANGUAGES) {
            Sentences sentences = Sentences.in(language);
            ActionNames names = new ActionNames(actions, sentences);
            Guide guide = new Guide(language, names);
            contents.append("\n## ").append(sentences.say("column." + language)).append("\n\n");
            for (GuidePage page : GuidePage.values()) {
                String place = language + "/" + page.id() + ".md";
                pages.put(place, document(language, page, guide, names));
                contents.append("- [").append(guide.title(page)).append("](").append(place);
                contents.append(")\n");
            }
        }
        pages.put("README.md", HEAD + contents);
        return pages;
    }

    private static String document(
            String language, GuidePage page, Guide guide, ActionNames names) {
        String source = GuideSource.read(language, page);
        String filled =
                GuidePlaceholder.PATTERN
                        .matcher(source)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(markdown(found, guide, names)));
        return PICTURE.matcher(filled)
                .replaceAll(
                        found -> "](../pictures/" + picture(found.group(1), language).file() + ")");
    }

    private static String markdown(MatchResult found, Guide guide, ActionNames names) {
        return GuidePlaceholder.of(found).filled(names, guide::title).stream()
                .map(GuideDocuments::markdown)
                .collect(Collectors.joining());
    }

    private static String markdown(GuideInline words) {
        String text = words.text();
        GuidePage page = words.page();
        if (page != null) {
            return "[" + text + "](" + page.id() + ".md)";
        }
        return switch (words.look()) {
            case PLAIN -> text;
            case STRONG -> "**" + text.replaceAll("[\\\\*_\\[\\]<>`]", "\\\\$0") + "**";
            case KEY -> "`" + text + "`";
        };
    }

    private static Picture picture(String screen, String language) {
        return new Picture(screen, IN_EACH_LANGUAGE.contains(screen) ? language : "en", false);
    }

    /** The pictures that the pages show. */
    static Set<Picture> pictures() {
        Set<Picture> pictures = new LinkedHashSet<>();
        for (String language : Sentences.LANGUAGES) {
            for (GuidePage page : GuidePage.values()) {
                PICTURE.matcher(GuideSource.read(language, page))
                        .results()
                        .forEach(found -> pictures.add(picture(found.group(1), language)));
            }
        }
        return pictures;
    }

    /** The window; if something is open over the draft, that and a little around it. */
    private static BufferedImage shown(Scene scene) {
        BufferedImage whole = Snapshot.image(scene);
        Node opened =
                scene.getRoot().lookupAll(".opened").stream()
                        .filter(node -> node.isVisible() && node.getParent().isVisible())
                        .findFirst()
                        .orElse(null);
        if (opened == null) {
            return whole;
        }
        Bounds place = opened.localToScene(opened.getLayoutBounds());
        int left = Math.max(0, (int) place.getMinX() - AROUND);
        int top = Math.max(0, (int) place.getMinY() - AROUND);
        int right = Math.min(whole.getWidth(), (int) place.getMaxX() + AROUND);
        int bottom = Math.min(whole.getHeight(), (int) place.getMaxY() + AROUND);
        return whole.getSubimage(left, top, right - left, bottom - top);
    }

    /**
     * Writes the pages and draws the pictures.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path pictures = Files.createDirectories(folder.resolve("pictures"));
        Platform.startup(() -> Platform.setImplicitExit(false));
        try {
            CompletableFuture<Actions> actions = new CompletableFuture<>();
            Platform.runLater(() -> actions.complete(Window.in("en").window.actions()));
            write(pages(actions.join()), folder);
            Pictures.draw(
                    List.copyOf(pictures()),
                    (picture, window) ->
                            Pictures.write(
                                    pictures.resolve(picture.file()),
                                    FewColours.png(shown(window.window.scene()))));
        } finally {
            Platform.exit();
        }
    }

    /** Writes pages to a folder. */
    static void write(Map<String, String> pages, Path folder) throws IOException {
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = folder.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
    }
}
