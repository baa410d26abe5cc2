package io.opencomplaint.integrity;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Digest;
import io.opencomplaint.model.Salt;
import io.opencomplaint.model.Seal;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.TextSeal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes along one history, link after link. For one thread. */
final class Sealer {

    private final MessageDigest sha256 = sha256();
    private final ByteBuffer salted = ByteBuffer.allocate(Salt.BYTES);
    private final CanonicalForm form;
    private final Tenant tenant;
    private Digest before;

    Sealer(CanonicalForm form, Tenant tenant, @Nullable Digest before) {
        this.form = form;
        this.tenant = tenant;
        this.before = before == null ? Digest.ZERO : before;
    }

    /** The seal of the next event, with new salts for its texts; what was erased elsewhere, before it got here, counts as nothing. */
    Seal seal(RecordedEvent event, Salts salts) {
        List<TextSeal> texts = new ArrayList<>();
        before = link(event, text -> {
            String content = text.content();
            if (content == null) {
                texts.add(Digest.ZERO);
                return Digest.ZERO.bytes();
            }
            Salt salt = salts.next();
            texts.add(salt);
            return digest(salt, content);
        });
        return new Seal(before, texts);
    }

    /** What is wrong with the next event; the chain goes on from the link that it bears. */
    @Nullable
    BreakKind check(RecordedEvent event) {
        Seal seal = event.seal();
        if (seal == null) {
            return BreakKind.UNSEALED;
        }
        Digest link = link(event, seal);
        if (link == null) {
            return BreakKind.TEXTS;
        }
        before = seal.link();
        return link.equals(before) ? null : BreakKind.LINK;
    }

    /** {@code null} when the texts are not those of the seal. */
    private @Nullable Digest link(RecordedEvent event, Seal seal) {
        Sealed texts = new Sealed(seal.texts());
        Digest link = link(event, texts);
        return texts.fits() ? link : null;
    }

    private Digest link(RecordedEvent event, CanonicalForm.Texts texts) {
        CanonicalBytes bytes = new CanonicalBytes();
        form.write(bytes, tenant, event, texts);
        sha256.update(before.bytes());
        sha256.update(bytes.array(), 0, bytes.size());
        return Digest.of(sha256.digest());
    }

    /** What stands for a text in the bytes of its event, and is left of it once it was erased. */
    static Digest digestOf(Salt salt, String content) {
        return Digest.of(digest(sha256(), ByteBuffer.allocate(Salt.BYTES), salt, content));
    }

    private byte[] digest(Salt salt, String content) {
        return digest(sha256, salted, salt, content);
    }

    private static byte[] digest(MessageDigest sha256, ByteBuffer salted, Salt salt, String content) {
        sha256.update(salted.clear().putLong(salt.high()).putLong(salt.low()).flip());
        return sha256.digest(content.getBytes(StandardCharsets.UTF_8));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Takes the digests of texts as a seal covers them. */
    private final class Sealed implements CanonicalForm.Texts {

        private final List<TextSeal> seals;
        private int next;
        private boolean fits = true;

        Sealed(List<TextSeal> seals) {
            this.seals = seals;
        }

        @Override
        public byte[] digest(Text text) {
            TextSeal seal = next < seals.size() ? seals.get(next) : null;
            String content = text.content();
            next++;
            if (seal instanceof Salt salt && content != null) {
                return Sealer.this.digest(salt, content);
            }
            if (seal instanceof Digest digest && content == null) {
                return digest.bytes();
            }
            fits = false;
            return Digest.ZERO.bytes();
        }

        boolean fits() {
            return fits && next == seals.size();
        }
    }
}
