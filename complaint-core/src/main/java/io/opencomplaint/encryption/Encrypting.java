package io.opencomplaint.encryption;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.integrity.ErasedEvent;
import io.opencomplaint.integrity.TextTree;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Salt;
import io.opencomplaint.model.Seal;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.TextSeal;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.Redaction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts cipher texts in place of texts and back. The salt of a text, by which it could be tried out, goes with it into the cipher text; its
 * place in the seal holds zeros meanwhile. An erased text stays erased.
 */
record Encrypting(TextCipher cipher) {

    private static final Salt ELSEWHERE = new Salt(0, 0);
    private static final char SALTED = 's';
    private static final char BARE = 't';
    private static final int SALT_DIGITS = 2 * Salt.BYTES;

    Append closed(Append append) {
        return new Append(
                closed(append.complaint()),
                append.events().stream()
                        .map(event -> closed(append.tenant(), event))
                        .toList());
    }

    /** What is left of the texts of an event is the same cipher text before and after. */
    Redaction closed(Redaction redaction) {
        Tenant tenant = redaction.append().tenant();
        return new Redaction(
                closed(redaction.append()),
                redaction.erased().stream().map(each -> closed(tenant, each)).toList());
    }

    Complaint closed(Complaint complaint) {
        String context = context(complaint.tenant(), complaint.id());
        return TextTree.with(complaint, (text, holder) -> closed(text, BARE + "", context));
    }

    Complaint open(Complaint complaint) {
        String context = context(complaint.tenant(), complaint.id());
        return TextTree.with(complaint, (text, holder) -> {
            String content = text.content();
            return content == null ? text : Text.of(opened(content, context).substring(1));
        });
    }

    Page<Complaint> open(Page<Complaint> page) {
        return new Page<>(page.items().stream().map(this::open).toList(), page.next(), page.previous());
    }

    List<RecordedEvent> open(Tenant tenant, List<RecordedEvent> history) {
        return history.stream().map(event -> open(tenant, event)).toList();
    }

    private RecordedEvent closed(Tenant tenant, RecordedEvent event) {
        List<TextSeal> seals = seals(event);
        int[] next = {0};
        RecordedEvent closed = TextTree.with(event, (text, holder) -> {
            int place = next[0]++;
            Salt salt =
                    place < seals.size() && seals.get(place) instanceof Salt salted && !text.isErased() ? salted : null;
            if (salt != null) {
                seals.set(place, ELSEWHERE);
            }
            String mark = salt == null ? BARE + "" : SALTED + salt.hex();
            return closed(text, mark, context(tenant, event, place));
        });
        return resealed(closed, seals);
    }

    private RecordedEvent open(Tenant tenant, RecordedEvent event) {
        List<TextSeal> seals = seals(event);
        int[] next = {0};
        RecordedEvent open = TextTree.with(event, (text, holder) -> {
            int place = next[0]++;
            String content = text.content();
            if (content == null) {
                return text;
            }
            String context = context(tenant, event, place);
            String plain = opened(content, context);
            if (plain.charAt(0) == BARE) {
                return Text.of(plain.substring(1));
            }
            if (place >= seals.size() || plain.length() <= SALT_DIGITS) {
                throw EncryptedTextException.unreadable(new IllegalStateException(), context);
            }
            seals.set(place, Salt.parse(plain.substring(1, 1 + SALT_DIGITS)));
            return Text.of(plain.substring(1 + SALT_DIGITS));
        });
        return resealed(open, seals);
    }

    private ErasedEvent closed(Tenant tenant, ErasedEvent erased) {
        RecordedEvent before = closed(tenant, erased.before());
        List<Text> left = TextTree.of(erased.after());
        List<Text> ciphers = TextTree.of(before);
        List<TextSeal> seals = seals(before);
        List<TextSeal> spent = seals(erased.after());
        int[] next = {0};
        RecordedEvent after = TextTree.with(before, (text, holder) -> {
            int place = next[0]++;
            if (!left.get(place).isErased()) {
                return ciphers.get(place);
            }
            if (place < seals.size()) {
                seals.set(place, spent.get(place));
            }
            return Text.erased();
        });
        return new ErasedEvent(before, resealed(after, seals));
    }

    private Text closed(Text text, String mark, String context) {
        String content = text.content();
        if (content == null) {
            return text;
        }
        Text closed;
        try {
            closed = Text.of(cipher.encrypt(mark + content, context));
        } catch (RuntimeException e) {
            throw EncryptedTextException.failed(e, context);
        }
        if (closed.orElse("").length() > ComplaintStore.MAX_TEXT) {
            throw EncryptedTextException.tooLong(ComplaintStore.MAX_TEXT, context);
        }
        return closed;
    }

    private String opened(String content, String context) {
        String plain;
        try {
            plain = cipher.decrypt(content, context);
        } catch (RuntimeException e) {
            throw EncryptedTextException.unreadable(e, context);
        }
        if (plain.isEmpty()) {
            throw EncryptedTextException.unreadable(new IllegalStateException(), context);
        }
        return plain;
    }

    private static RecordedEvent resealed(RecordedEvent event, List<TextSeal> seals) {
        @Nullable Seal seal = event.seal();
        return seal == null ? event : event.with(new Seal(seal.link(), seals));
    }

    private static List<TextSeal> seals(RecordedEvent event) {
        return event.seal() == null
                ? new ArrayList<>()
                : new ArrayList<>(event.seal().texts());
    }

    private static String context(Tenant tenant, ComplaintId id) {
        return tenant.code() + '/' + id.value();
    }

    private static String context(Tenant tenant, RecordedEvent event, int place) {
        return context(tenant, event.complaint()) + '/' + event.sequence() + '/' + place;
    }
}
