package com.betterfleet.bfflow.draft;

import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Field.Notation;
import com.betterfleet.bfflow.chain.Field.Value;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.Flaw;
import com.betterfleet.bfflow.memory.In;
import com.betterfleet.bfflow.memory.Out;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How fields, and what is wrong with them, are written down and read. */
final class FieldForm {

    private FieldForm() {}

    static void write(Fields fields, Out out) {
        write(fields.all(), out);
        write(fields.below(), out);
    }

    static Fields fields(In in) {
        return new Fields(list(in), list(in));
    }

    private static void write(List<Field> fields, Out out) {
        out.number(fields.size());
        for (Field field : fields) {
            out.text(field.key());
            PageForm.write(field.location(), out);
            out.number(field.values().size());
            for (Value value : field.values()) {
                out.text(value.text());
                PageForm.write(value.location(), out);
                PageForm.write(value.links(), out);
            }
            out.flag(field.notation() == Notation.FRONT_MATTER);
            out.text(field.meant());
        }
    }

    private static List<Field> list(In in) {
        List<Field> fields = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            fields.add(new Field(
                    in.text(),
                    PageForm.location(in),
                    values(in),
                    in.flag() ? Notation.FRONT_MATTER : Notation.FIELD_LIST,
                    in.optionalText()));
        }
        return fields;
    }

    private static List<Value> values(In in) {
        List<Value> values = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            values.add(new Value(in.text(), PageForm.location(in), PageForm.links(in)));
        }
        return values;
    }

    static void write(Flaw flaw, Out out) {
        PageForm.write(flaw.location(), out);
        out.text(flaw.subject());
        out.text(flaw.message());
        out.text(flaw.fix());
        out.flag(flaw.respelling().isPresent());
        if (flaw.respelling().isPresent()) {
            PageForm.write(flaw.respelling().get(), out);
        }
    }

    static Flaw flaw(In in) {
        return new Flaw(
                PageForm.location(in),
                in.text(),
                in.text(),
                in.text(),
                in.flag() ? Optional.of(PageForm.respelling(in)) : Optional.empty());
    }
}
