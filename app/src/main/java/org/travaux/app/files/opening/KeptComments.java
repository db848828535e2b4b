package org.travaux.app.files.opening;

import org.travaux.app.docx.importing.KeptComment;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.importing.ImportRemark;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The comments that a draft keeps beside its text. */
final class KeptComments {
    private static final String FIELD = "comments";

    private KeptComments() {}

    /** The comments among what there is to know of a text; nobody is named as their author. */
    static List<KeptComment> of(List<ImportRemark> remarks) {
        return remarks.stream()
                .filter(ImportRemark.Comment.class::isInstance)
                .map(ImportRemark.Comment.class::cast)
                .map(comment -> new KeptComment("", comment.where(), comment.text()))
                .toList();
    }

    /** The draft with more comments behind those that it has. */
    static Draft with(Draft draft, List<KeptComment> comments) {
        if (comments.isEmpty()) {
            return draft;
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        if (draft.unknown().get(FIELD) instanceof ArrayNode kept) {
            all.addAll(kept);
        }
        for (KeptComment comment : comments) {
            all.addObject()
                    .put("author", comment.author())
                    .put("on", comment.where())
                    .put("text", comment.text());
        }
        Map<String, JsonNode> unknown = new HashMap<>(draft.unknown());
        unknown.put(FIELD, all);
        return new Draft(
                        draft.symbol(),
                        draft.profile(),
                        draft.sourceLanguage(),
                        draft.languages(),
                        draft.delegations(),
                        draft.paragraphs(),
                        unknown)
                .withLook(draft.look());
    }
}
