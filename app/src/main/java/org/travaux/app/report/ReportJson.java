package org.travaux.app.report;

import org.travaux.app.report.Report.Cell;
import org.travaux.app.report.Report.Figure;
import org.travaux.app.report.Report.Table;
import org.travaux.app.report.Report.Words;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import java.io.StringWriter;
import java.util.List;

/** A report as one JSON object: cells by the ids of their columns, counts as numbers. */
public final class ReportJson {
    private ReportJson() {}

    /** The object, with a line break behind it. */
    public static String write(Report report) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonMapper.shared().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("report", report.kind().id());
            json.writeStringProperty("language", report.language());
            json.writeStringProperty("title", report.title());
            json.writeArrayPropertyStart("notes");
            report.notes().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("tables");
            report.tables().forEach(table -> write(json, table));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out + System.lineSeparator();
    }

    private static void write(JsonGenerator json, Table table) {
        json.writeStartObject();
        json.writeStringProperty("table", table.id());
        json.writeStringProperty("title", table.title());
        json.writeArrayPropertyStart("rows");
        for (List<Cell> row : table.rows()) {
            json.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                String id = table.columns().get(i).id();
                switch (row.get(i)) {
                    case Figure(int count) -> json.writeNumberProperty(id, count);
                    case Words(String text) -> json.writeStringProperty(id, text);
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
