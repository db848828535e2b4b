package org.travaux.markup.draft.format;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Correspondence;
import org.travaux.markup.draft.MeantSo;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what is known of how a paragraph's language versions correspond. */
final class CorrespondenceReader {
    private CorrespondenceReader() {}

    /**
     * @param place where the paragraph stands in the file, with a point behind it
     */
    static Correspondence correspondence(JsonNode node, String place, List<Language> languages)
            throws DraftFormatException {
        Map<Language, String> behind = new LinkedHashMap<>();
        if (node.has("behind")) {
            JsonNode entries = DraftReader.object(node.path("behind"), place + "behind");
            for (Language language : languages) {
                String source =
                        DraftReader.optionalString(entries, language.tag(), place + "behind.", "");
                if (!source.isEmpty()) {
                    behind.put(language, source);
                }
            }
        }
        List<MeantSo> meantSo = new ArrayList<>();
        if (node.has("meantSo")) {
            JsonNode nodes = DraftReader.array(node, "meantSo", place);
            for (int i = 0; i < nodes.size(); i++) {
                String entryPlace = place + "meantSo[" + i + "].";
                JsonNode entry = DraftReader.object(nodes.get(i), entryPlace);
                meantSo.add(
                        new MeantSo(
                                DraftReader.string(entry, "finding", entryPlace),
                                DraftReader.optionalString(entry, "reason", entryPlace, ""),
                                DraftReader.unknown(entry, DraftFormat.MEANT_SO_FIELDS)));
            }
        }
        return behind.isEmpty() && meantSo.isEmpty()
                ? Correspondence.NONE
                : new Correspondence(behind, meantSo);
    }
}
