package org.travaux.app.cli.files;

import org.travaux.app.files.exporting.ExportKind;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads a kind of export as typed. */
final class ExportKindConverter implements ITypeConverter<ExportKind> {
    @Override
    public ExportKind convert(String value) {
        return ExportKind.of(value)
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        "must be one of "
                                                + Arrays.stream(ExportKind.values())
                                                        .map(ExportKind::id)
                                                        .collect(Collectors.joining(", "))
                                                + ", not "
                                                + value));
    }
}
