package org.travaux.markup.draft.format;

import org.travaux.markup.draft.records.Resolution;
import org.travaux.markup.draft.records.SettledPlace;
import org.travaux.markup.draft.records.Settlement;
import org.travaux.markup.text.Asterisks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what was settled in a paragraph: a line a record, and one a text. */
final class SettlementWriter {
    private SettlementWriter() {}

    static String write(Settlement settlement) {
        List<String> fields = new ArrayList<>();
        fields.add(DraftWriter.field("choice", settlement.choice()));
        switch (settlement.resolution()) {
            case Resolution.Adopted(int alternative) -> {
                fields.add(DraftWriter.field("is", "adopted"));
                fields.add(DraftWriter.field("alternative", alternative + 1));
            }
            case Resolution.Deleted() -> fields.add(DraftWriter.field("is", "deleted"));
            case Resolution.Replaced() -> fields.add(DraftWriter.field("is", "replaced"));
        }
        DraftWriter.occasion(settlement.occasion(), fields);
        if (settlement.texts() != settlement.places().size()) {
            fields.add(DraftWriter.field("texts", settlement.texts()));
        }
        DraftWriter.unknown(settlement.unknown(), DraftFormat.SETTLEMENT_FIELDS, fields);
        List<String> places = settlement.places().stream().map(SettlementWriter::place).toList();
        fields.add("\"at\":[\n" + String.join(",\n", places) + "]");
        return "  {" + String.join(",", fields) + "}";
    }

    private static String place(SettledPlace place) {
        List<String> fields = new ArrayList<>();
        fields.add(DraftWriter.field("language", place.language().tag()));
        fields.add(DraftWriter.field("from", place.range().start()));
        fields.add(DraftWriter.field("to", place.range().end()));
        if (place.within() != null) {
            fields.add(DraftWriter.field("within", place.within()));
        }
        fields.add(DraftWriter.field("now", place.now()));
        fields.add(DraftWriter.field("before", Asterisks.write(place.before())));
        if (!place.choices().isEmpty()) {
            fields.add("\"choices\":{" + choices(place.choices()) + "}");
        }
        DraftWriter.unknown(place.unknown(), DraftFormat.SETTLED_PLACE_FIELDS, fields);
        return "   {" + String.join(",", fields) + "}";
    }

    private static String choices(Map<Integer, String> choices) {
        List<String> fields = new ArrayList<>();
        new TreeMap<>(choices).forEach((at, id) -> fields.add(DraftWriter.field(id, at)));
        return String.join(",", fields);
    }
}
