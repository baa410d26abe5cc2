package io.opencomplaint.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.model.Party;
import io.opencomplaint.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource({"张三, 张**", "欧阳修文, 欧**", "John Smith, J**", "X, X**", "𠮷野家, 𠮷**"})
    void ofANameTheFirstCharacterIsLeft(String name, String masked) {
        assertThat(Mask.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "13800000000,       138****0000",
        "138 0000 0000,     138****0000",
        "+86 138 0000 1234, 861****1234",
        "0571-88886666,     057****6666",
        "8888-6666,         ****66",
        "1234567,           ****67",
        "123456,            ****",
        "110,               ****",
        "ask at the desk,   ****",
        "１３８００００００００, １３８****００００",
    })
    void ofANumberAFewDigitsAreLeft(String phone, String masked) {
        assertThat(Mask.phone(phone)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "anna@example.com,       a***@example.com",
        "a@example.com,          a***@example.com",
        "\"odd@local\"@example.org, ***",
        "@example.com,           ***@example.com",
        "no address,             ***",
    })
    void ofAnAddressForMailTheFirstCharacterAndTheDomainAreLeft(String email, String masked) {
        assertThat(Mask.email(email)).isEqualTo(email.startsWith("\"") ? "\"***@example.org" : masked);
    }

    @ParameterizedTest
    @CsvSource({
        "北京市朝阳区建国路1号,       北京市朝阳区***",
        "浙江省杭州市西湖区文三路1号,  浙江省杭州市西湖区***",
        "北京市,                    北京市***",
        "山东省,                    山东省***",
        "建国路1号,                 ***",
        "1 Example Road,           ***",
        "北京市海淀区中关村市场3号,    北京市海淀区***",
        "江苏省苏州市昆山市前进路8号,  江苏省苏州市昆山市***",
        "广东省东莞市长安镇市场路2号,  广东省东莞市***",
        "内蒙古自治区呼和浩特市新城区,  内蒙古自治区呼和浩特市***",
        "广西壮族自治区南宁市青秀区1号, 广西壮族自治区南宁市***",
        "某路一号一单元一零一室三楼王家区, ***",
    })
    void ofAPostalAddressTheDistrictIsLeft(String address, String masked) {
        assertThat(Mask.address(address)).isEqualTo(masked);
    }

    @Test
    void whatIsNotThereEmptyOrErasedStaysSo() {
        Party bare = new Party("k", null, Text.erased(), Text.of(""), Text.of("  "), null);
        assertThat(Mask.party(bare)).isEqualTo(bare);
    }
}
