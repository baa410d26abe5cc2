package io.opencomplaint.access;

import io.opencomplaint.model.Party;
import io.opencomplaint.model.Text;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Names and contacts as they are shown to those who need not know them 脱敏. What is left tells neither how long they are nor, alone, who it is;
 * what is empty or erased stays so.
 */
final class Mask {

    static final Text STARS = Text.of("***");

    private static final String REGION_ENDS = "省市区县旗州盟";
    private static final String DISTRICT_ENDS = "区县旗";
    private static final String BELOW_A_DISTRICT = "镇乡街村路庄里";
    private static final int REGION_WITHIN = 12;
    private static final int LONG_NUMBER = 11;
    private static final int SHORT_NUMBER = 7;

    private Mask() {}

    /** Key and tier are facts and stay. */
    static Party party(Party party) {
        return new Party(
                party.key(),
                party.tier(),
                text(party.name(), Mask::name),
                text(party.phone(), Mask::phone),
                text(party.email(), Mask::email),
                text(party.address(), Mask::address));
    }

    /** 张**: the first character alone. */
    static String name(String name) {
        String trimmed = name.strip();
        return trimmed.substring(0, trimmed.offsetByCodePoints(0, 1)) + "**";
    }

    /** 138****0000: of a number of eleven digits or more the first three and the last four, of seven or more the last two. */
    static String phone(String phone) {
        StringBuilder read = new StringBuilder(phone.length());
        for (int at = 0; at < phone.length(); ) {
            int code = phone.codePointAt(at);
            if (Character.isDigit(code)) {
                read.appendCodePoint(code);
            }
            at += Character.charCount(code);
        }
        String digits = read.toString();
        int count = digits.codePointCount(0, digits.length());
        if (count >= LONG_NUMBER) {
            return digits.substring(0, digits.offsetByCodePoints(0, 3)) + "****" + last(digits, 4);
        }
        return count >= SHORT_NUMBER ? "****" + last(digits, 2) : "****";
    }

    /** a***@example.com: the first character and the domain. */
    static String email(String email) {
        String trimmed = email.strip();
        int at = trimmed.lastIndexOf('@');
        if (at < 0) {
            return "***";
        }
        String first = at == 0 ? "" : trimmed.substring(0, trimmed.offsetByCodePoints(0, 1));
        return first + "***" + trimmed.substring(at);
    }

    /** 北京市朝阳区***: as far as the district, where the address is written from the region down; else nothing of it. */
    static String address(String address) {
        String trimmed = address.strip();
        int end = 0;
        for (int i = 0; i < Math.min(REGION_WITHIN, trimmed.length()); i++) {
            char each = trimmed.charAt(i);
            if (BELOW_A_DISTRICT.indexOf(each) >= 0) {
                break;
            }
            if (REGION_ENDS.indexOf(each) >= 0) {
                end = i + 1;
            }
            if (DISTRICT_ENDS.indexOf(each) >= 0 && !trimmed.startsWith("自治区", i - 2)) {
                break;
            }
        }
        return trimmed.substring(0, end) + "***";
    }

    private static String last(String digits, int count) {
        return digits.substring(digits.offsetByCodePoints(digits.length(), -count));
    }

    private static @Nullable Text text(@Nullable Text text, UnaryOperator<String> mask) {
        if (text == null || text.content() == null || text.content().isBlank()) {
            return text;
        }
        return Text.of(mask.apply(text.content()));
    }
}
