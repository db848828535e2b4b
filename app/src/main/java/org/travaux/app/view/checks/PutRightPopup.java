package org.travaux.app.view.checks;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.checks.SafeFixes;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.markup.diagnostic.DiagnosticCode;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Shows what rules of typography have found, to be put right at once. */
public final class PutRightPopup {
    private final EditorModel model;
    private final Overlay overlay;

    /** The question of one draft, over its rows. */
    public PutRightPopup(EditorModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
    }

    /** Asks which rules are meant, or says that there is nothing to put right. */
    public void ask() {
        Sentences sentences = model.sentences();
        SafeFixes fixes = new SafeFixes(model);
        Map<DiagnosticCode, Integer> found = fixes.found();
        if (found.isEmpty()) {
            model.tell(new Notice(Notice.Kind.DONE, sentences.say("notice.nothing-to-put-right")));
            return;
        }
        Map<DiagnosticCode, CheckBox> boxes = new EnumMap<>(DiagnosticCode.class);
        found.forEach(
                (rule, count) -> {
                    String name = sentences.say("typography." + rule.id());
                    CheckBox box = new CheckBox(sentences.say("put-right.rule", name, count));
                    box.setId("put-right-" + rule.id());
                    box.setSelected(true);
                    boxes.put(rule, box);
                });
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("put-right.title"),
                        sentences,
                        () -> {
                            fixes.apply(chosen(boxes));
                            return null;
                        },
                        boxes.values().toArray(Node[]::new));
        overlay.show(GuidePage.LANGUAGES, form, boxes.values().iterator().next());
    }

    private static Set<DiagnosticCode> chosen(Map<DiagnosticCode, CheckBox> boxes) {
        Set<DiagnosticCode> chosen = EnumSet.noneOf(DiagnosticCode.class);
        boxes.forEach(
                (rule, box) -> {
                    if (box.isSelected()) {
                        chosen.add(rule);
                    }
                });
        return chosen;
    }
}
