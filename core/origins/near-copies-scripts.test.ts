import { describe, expect, it, test } from 'vitest';
import { bandsOf, likenessOf } from './near-copies';

const chinese =
  '卡尔索瓦市议会周二举行会议，就明年的学校预算进行表决。十五名议员中有九人赞成，四人反对，两人弃权。议长说，表决不会在夏天之前重新举行，因为法律不允许这样做。反对派议员认为，预算没有考虑到北部地区的三所学校，那里的屋顶在去年的暴风雨中受损。市长办公室回应说，修缮工程将从另一项基金中支付，并在秋季开始。会议持续了大约三个小时，没有人提前离开。下一次会议定于四月举行，届时将讨论公共交通问题。';
const thai =
  'สภาเมืองคาร์โซวาประชุมเมื่อวันอังคารและลงมติเรื่องงบประมาณของโรงเรียนสำหรับปีหน้า สมาชิกเก้าคนเห็นด้วย สี่คนคัดค้าน และสองคนงดออกเสียง ประธานสภากล่าวว่าจะไม่มีการลงมติใหม่ก่อนฤดูร้อน เพราะกฎหมายไม่อนุญาต ฝ่ายค้านเห็นว่างบประมาณไม่ได้คำนึงถึงโรงเรียนสามแห่งทางเหนือ';
const hindi =
  'कारसोवा नगर परिषद ने मंगलवार को बैठक की और अगले वर्ष के लिए विद्यालयों के बजट पर मतदान किया। पंद्रह सदस्यों में से नौ ने पक्ष में और चार ने विरोध में मत दिया, जबकि दो अनुपस्थित रहे। अध्यक्ष ने कहा कि गर्मियों से पहले दोबारा मतदान नहीं होगा, क्योंकि कानून इसकी अनुमति नहीं देता। विपक्ष का कहना है कि बजट में उत्तर के तीन विद्यालयों का ध्यान नहीं रखा गया, जिनकी छतें पिछले साल के तूफान में टूट गई थीं। महापौर ने उत्तर दिया कि मरम्मत का खर्च दूसरे कोष से दिया जाएगा।';
const other =
  '卡尔索瓦港务局周三表示，一艘货轮在港口外搁浅，船上十二名船员全部获救，没有人受伤。港务局说，事故发生时能见度很低，调查已经开始。拖船预计在周四涨潮时把货轮拖回港口。附近的渔业没有受到影响，但渡轮停航了一天。';

const shared = (a: string, b: string) => bandsOf(b).filter((band) => bandsOf(a).includes(band));

describe('near copies in scripts of many kinds', () => {
  it.each([
    ['a Chinese one of which a character was corrected', chinese, chinese.replace('九人', '八人')],
    ['a Chinese one with a figure in digits', chinese, chinese.replace('十五名', '15名')],
    ['a Thai one of which a word was corrected', thai, thai.replace('สี่คน', 'ห้าคน')],
    ['a Hindi one of which a word was corrected', hindi, hindi.replace('चार ने', 'तीन ने')],
  ])('%s', (_what, text, changed) => {
    expect(changed).not.toBe(text);
    expect(likenessOf(text, changed)).toBeGreaterThan(0.8);
    expect(shared(text, changed).length).toBeGreaterThan(0);
  });

  it('are no two reports of other things', () => {
    expect(likenessOf(chinese, other)).toBeLessThan(0.05);
    expect(shared(chinese, other)).toEqual([]);
  });

  it('have a word of Hindi for one word, with the signs that are written over and under it', () => {
    const words = 'विद्यालयों की मरम्मत होगी';
    expect(bandsOf(words)).toEqual([]);
    expect(bandsOf(`${words} अभी`)).not.toEqual([]);
  });
});

// What is held has been written with these numbers: were they others, no near copy of it would be found.
test.each([
  [
    'The council’s 15 members — “twelve of them new” — voted 9–4 on the café’s plan, 1️⃣ of two; the e\u0301tude in São Tomé was left out. Œuvre, Łódź, İzmir and ẹ\u0301yà agreed.',
    [
      ...[-1220280596, -1346874137, -1983394822, -2028947156, 860060739, -724739371, -1829656766],
      ...[1718420909, -607697064, -97443740, -344024627, -998889304, 2006286287, -1441901146],
      ...[-1218221767, 439618167],
    ],
  ],
  [
    'Совет принял план вчера вечером, сообщил его представитель.',
    [
      ...[-2065407498, -617802480, -1941321485, -967557030, 1024289491, 520656517, -1332859303],
      ...[1489632069, -384873540, 927223328, 1377113926, 358678852, 1454930200, 553097138],
      ...[1092853751, 1289068621],
    ],
  ],
])('the bands of %j are those that they always were', (text, bands) => {
  expect(bandsOf(text)).toEqual(bands);
});
