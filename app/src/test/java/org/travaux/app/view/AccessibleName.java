package org.travaux.app.view;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a screen reader calls the things on a screen. */
final class AccessibleName {
    /** What a sentence is known by in the program, {@code action.save-as}; no person says so. */
    private static final Pattern KEY = Pattern.compile("!.*|[a-z]+(?:[.-][a-z0-9]+)*\\.[a-z0-9-]+");

    private AccessibleName() {}

    /** Everything in sight below a node that the keyboard can go to. */
    static List<Node> reachable(Node node) {
        List<Node> found = new ArrayList<>();
        gather(node, found);
        return found;
    }

    private static void gather(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        boolean partOfBox = node.getParent() instanceof ComboBoxBase<?>;
        if (node.isFocusTraversable() && !partOfBox) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, found));
        }
    }

    /**
     * What it is called: its own name, that of its label, or the words on it. What somebody typed
     * or chose in a field is no name of it.
     */
    static String of(Node node) {
        String own = node.getAccessibleText();
        if (own != null && !own.isBlank()) {
            return own;
        }
        Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        if (label instanceof Node by) {
            return of(by);
        }
        boolean holdsWhatWasTyped =
                node instanceof TextInputControl
                        || node instanceof ComboBoxBase<?>
                        || node instanceof Spinner<?>;
        Object text =
                holdsWhatWasTyped ? null : node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text instanceof String words ? words.strip() : "";
    }

    /** Which thing it is, for whoever has to give it a name. */
    static String said(Node node) {
        return "%s#%s %s “%s”"
                .formatted(node.getTypeSelector(), node.getId(), node.getStyleClass(), of(node));
    }

    /** Whether nobody can tell by its name what it is. */
    static boolean isNameless(Node node) {
        String name = of(node);
        return name.isBlank() || KEY.matcher(name).matches();
    }
}
