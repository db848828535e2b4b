package org.travaux.app.view;

import javafx.scene.control.ComboBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.settling.Meeting;
import org.travaux.markup.draft.Forum;

import java.util.Optional;

/** Says where those sit who settle; it is remembered for the next settlement. */
final class ForumBox extends ComboBox<Optional<Forum>> {
    private final Sentences sentences;

    ForumBox(Sentences sentences, Meeting meeting) {
        this.sentences = sentences;
        setId("settle-forum");
        setMaxWidth(Double.MAX_VALUE);
        getItems().add(Optional.empty());
        for (Forum forum : Forum.values()) {
            getItems().add(Optional.of(forum));
        }
        setCellFactory(_ -> new SaidCell<>(this::say));
        setButtonCell(new SaidCell<>(this::say));
        setValue(Optional.ofNullable(meeting.forum()));
        valueProperty().addListener((_, _, forum) -> meeting.setForum(forum.orElse(null)));
    }

    private String say(Optional<Forum> forum) {
        return sentences.say(forum.map(each -> "forum." + each.id()).orElse("settled.nowhere"));
    }
}
